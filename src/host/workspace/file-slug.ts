/** A name as part of a file name: letters and digits of any script, nothing that a file system minds. `slugOf('../../x')` is `x`. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug || 'plan';
}
