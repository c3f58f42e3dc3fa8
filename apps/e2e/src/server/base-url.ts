/** Names the variable that carries the server's address to the browser tests; set it to test a server already running. */
export const baseUrlVariable = 'DINH_BASE_URL';
