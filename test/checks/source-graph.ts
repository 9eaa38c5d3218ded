import { posix } from 'node:path';
import ts from 'typescript';

/** Parsed source files, by their path within the folder. */
export type Files = ReadonlyMap<string, ts.SourceFile>;

export interface Import {
  readonly specifier: string;
  /** Gone once compiled. A `type` before single names is not enough: the module is loaded all the same. */
  readonly typeOnly: boolean;
  /** `import * as name`. */
  readonly namespace: boolean;
  /** The file it leads to, where it leads to one of these files. */
  readonly target: string | null;
}

export function parseFiles(texts: Readonly<Record<string, string>>): Files {
  return new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, /* setParentNodes */ true),
    ]),
  );
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

const textOf = (node: ts.Node | undefined): string | null =>
  node && ts.isStringLiteralLike(node) ? node.text : null;

function read(node: ts.Node): Omit<Import, 'target'> | null {
  if (ts.isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings;
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return {
      specifier: textOf(node.moduleSpecifier) ?? '',
      typeOnly,
      namespace: bindings !== undefined && ts.isNamespaceImport(bindings),
    };
  }
  const plain = (specifier: string | null, typeOnly = false) =>
    specifier === null ? null : { specifier, typeOnly, namespace: false };
  if (ts.isExportDeclaration(node)) return plain(textOf(node.moduleSpecifier), node.isTypeOnly);
  if (ts.isImportTypeNode(node))
    return plain(ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null, true);
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return plain(textOf(node.moduleReference.expression));
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      node.expression.getText() === 'require')
  )
    return plain(textOf(node.arguments[0]));
  return null;
}

/** Everything that a file imports or passes on. */
export function importsOf(files: Files, path: string): Import[] {
  const imports: Import[] = [];
  const file = files.get(path);
  if (!file) return imports;
  walk(file, (node) => {
    const found = read(node);
    if (!found) return;
    const at = posix.join(posix.dirname(path), found.specifier);
    const target =
      [at, at.replace(/\.js$/, '.ts')].find(
        (one) => found.specifier.startsWith('.') && files.has(one),
      ) ?? null;
    imports.push({ ...found, target });
  });
  return imports;
}

/** `date-fns-tz/fromZonedTime` is of `date-fns-tz`; a relative path is of no package. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.')) return null;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The packages that loading a file loads. */
export function reachOf(files: Files, entry: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { specifier, target, typeOnly } of importsOf(files, path)) {
      if (typeOnly) continue;
      const name = packageOf(specifier);
      if (name !== null) packages.add(name);
      if (target !== null) visit(target);
    }
  };
  visit(entry);
  return [...packages].sort();
}

/** Circles of imports, each once, type imports included. */
export function cyclesOf(files: Files): string[] {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.add([...trail.slice(start), path].join(' > '));
    if (start >= 0 || done.has(path)) return;
    for (const { target } of importsOf(files, path))
      if (target !== null) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return [...cycles];
}

/** The names that a module gives away, types marked. */
export function namesOf(file: ts.SourceFile): string[] {
  const names: string[] = [];
  for (const statement of file.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      for (const { name, isTypeOnly } of statement.exportClause.elements)
        names.push(`${isTypeOnly || statement.isTypeOnly ? 'type ' : ''}${name.text}`);
    }
    if (
      !ts.canHaveModifiers(statement) ||
      !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    )
      continue;
    if (ts.isVariableStatement(statement))
      names.push(...statement.declarationList.declarations.map(({ name }) => name.getText(file)));
    if (ts.isFunctionDeclaration(statement) && statement.name) names.push(statement.name.text);
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      names.push(`type ${statement.name.text}`);
  }
  return names.sort();
}

/** The layer of a file: its folder, or itself at the top. The reasons of the input are a layer below the schemas. */
export const layerOf = (path: string): string => {
  const name = path.replace(/\.ts$/, '');
  return name === 'schema/issues' ? name : (name.split('/')[0] ?? '');
};
