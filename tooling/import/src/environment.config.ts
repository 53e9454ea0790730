/** The process's environment: read here, parsed by those who are given it. */
export const environment: Readonly<NodeJS.ProcessEnv> = process.env;
