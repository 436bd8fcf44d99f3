export function findNode(version: number, folder: string): string | undefined;
