export function tooLong(files: readonly (readonly [path: string, lines: number])[]): { sentences: string[] }
