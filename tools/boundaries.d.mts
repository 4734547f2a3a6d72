export const asking: readonly string[]
export const rules: readonly { name: string; comment: string }[]
export function checkBoundaries(baseDir?: string, folders?: string[]): Promise<{ modules: number; violations: string[] }>
