import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

const messages = /\/messages\/(\w+)\/pages\.ts$/;

/** The language whose messages a file of the build holds; undefined where it is another file. */
export function languageOf(output: Rollup.OutputAsset | Rollup.OutputChunk): string | undefined {
  return output.type === 'chunk' ? messages.exec(output.facadeModuleId ?? '')?.[1] : undefined;
}

/**
 * Names the file of each language's messages in the page's head, so that it comes beside the program
 * and not after it. The server leaves only the link in the reader's language.
 */
export function preloadLanguage(): Plugin {
  return {
    name: 'preload-language',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, path }) {
        if (path !== '/index.html') return [];
        return Object.values(bundle ?? {}).flatMap((output): HtmlTagDescriptor[] => {
          const language = languageOf(output);
          if (language === undefined) return [];
          const attrs = { rel: 'modulepreload', crossorigin: true, hreflang: language, href: `/${output.fileName}` };
          return [{ tag: 'link', attrs, injectTo: 'head' }];
        });
      },
    },
  };
}
