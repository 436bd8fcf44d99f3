export function buildBrowser(dist?: string): Promise<readonly { readonly name: string; readonly bytes: number }[]>;
