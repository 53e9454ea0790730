/** Where GraphiQL's page wants a token. One word to an editor: a double click selects it. */
export const TOKEN_PLACEHOLDER = "ssm_PASTE_A_TOKEN_HERE";
