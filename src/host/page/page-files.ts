import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How the bytes of a file are packed on their way to the browser. */
export type PageEncoding = 'br' | 'gzip' | 'identity';

/** A file of the page as it is answered. `encoding` is `identity` where packing it gains nothing. */
export type PageFile = {
  readonly path: string;
  readonly contentType: string;
  readonly encoding: PageEncoding;
  readonly bytes: Buffer;
};

/** The built page. Only what was in the folder when it was opened is ever answered. */
export type PageFiles = {
  /** The file at a path such as `/` or `/assets/index.js`, compared letter by letter; null for anything else. */
  read(path: string, accepts?: PageEncoding): Promise<PageFile | null>;
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.wasm']);
const PACKED_FROM_BYTES = 1024;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/**
 * Opens the folder of the built page. Its files are listed once, so that no request can name anything outside of it;
 * each is read and packed at its first request and kept in memory.
 *
 * @throws the file system's error when the folder can't be read
 */
export async function openPageFiles(folder: string): Promise<PageFiles> {
  const known = new Map<string, string>();
  for (const file of await filesUnder(folder)) {
    known.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  const index = known.get('/index.html');
  if (index) known.set('/', index);
  const kept = new Map<string, Promise<PageFile>>();
  return {
    async read(path, accepts = 'identity') {
      const file = known.get(path);
      if (!file) return null;
      const key = `${accepts} ${file}`;
      const loading = kept.get(key) ?? loadPageFile(path, file, accepts);
      kept.set(key, loading);
      return loading;
    },
  };
}

/** Walks folder by folder: inside a packed app, a recursive listing isn't to be relied on. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

async function loadPageFile(path: string, file: string, accepts: PageEncoding): Promise<PageFile> {
  const extension = extname(file);
  const contentType = CONTENT_TYPES[extension] ?? 'application/octet-stream';
  const bytes = await readFile(file);
  const packs = PACKED.has(extension) && bytes.length >= PACKED_FROM_BYTES;
  const encoding = packs ? accepts : 'identity';
  return { path, contentType, encoding, bytes: await packed(bytes, encoding) };
}

async function packed(bytes: Buffer, encoding: PageEncoding): Promise<Buffer> {
  if (encoding === 'br') return packBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  if (encoding === 'gzip') return packGzip(bytes);
  return bytes;
}
