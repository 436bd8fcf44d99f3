/** All forbidden imports below a folder that has `packages/`, as `file:line: what is wrong`. */
export function findForbiddenImports(root: string): readonly string[];
