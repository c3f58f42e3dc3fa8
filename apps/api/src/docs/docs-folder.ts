/** The folder of `apps/docs`: Markdown that lies beside this app, as the built dashboard does. */
export const docsFolder = new URL('../../../docs/', import.meta.url);
