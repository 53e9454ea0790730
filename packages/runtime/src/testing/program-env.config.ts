const { NODE_COMPILE_CACHE } = process.env;

/**
 * What a test gives to each program that it starts, besides settings of its own: where Node finds compiled what another program
 * of the same run has loaded before. Starting one takes half of the processor time with it.
 */
export const programEnv: Readonly<NodeJS.ProcessEnv> = { ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
