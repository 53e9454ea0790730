/** What a command's answer may consist of, so that it can be stored under its key and given again word for word. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };
