export const cacheFolder: string;
export const betterSqlite3Folder: string;
