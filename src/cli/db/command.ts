/** A verb of `npm run db:<verb>`: `run` resolves to the exit status. */
export type Command = { help: string; run(args: string[]): Promise<number> }
