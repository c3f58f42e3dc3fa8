import { ofAddress } from './page-address.ts';

const hex = 16;
const digits = 4;

/**
 * Data for programs that read a page. Browsers don't run them, so that no policy of scripts is asked. No text in
 * them can end the element: what could is written as JSON escapes.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function writeDataBlock(data: object): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(hex).padStart(digits, '0')}`,
  );
  return `<script type="application/ld+json" ${ofAddress}>${json}</script>`;
}
