import { parseSync } from 'oxc-parser';

/** An import as it is written: the module it names, and whether only types come through it. */
export type ImportFound = { readonly module: string; readonly line: number };

type Node = {
  readonly type?: string;
  readonly start?: number;
  readonly source?: unknown;
  readonly argument?: unknown;
};

function literalOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { value, literal, argument } = node as { value?: unknown; literal?: unknown; argument?: unknown };
  if (typeof value === 'string') return value;
  return literalOf(literal) ?? literalOf(argument);
}

/** The nodes that name another module: imports, re-exports, dynamic imports and types such as `import('./x.ts').X`. */
const NAMING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every import of a TypeScript source, type-only ones included. */
export function importsOf(fileName: string, source: string): ImportFound[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName} can't be parsed: ${errors[0]?.message}`);
  const found: ImportFound[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
    } else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      if (node.type && NAMING.has(node.type)) {
        const module = literalOf(node.source) ?? literalOf(node.argument);
        if (module !== null) {
          found.push({ module, line: source.slice(0, node.start ?? 0).split('\n').length });
        }
      }
      for (const child of Object.values(node)) visit(child);
    }
  };
  visit(program);
  return found;
}
