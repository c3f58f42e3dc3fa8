import type { RichText } from '@dinh/publish';

const linkStyle = 'text-link underline decoration-rule underline-offset-2';

/** Figures stand over one another, and a finger may miss what is as short as they. */
const shortWords = 9;

/** The number of a source, or a figure, is short: it still has to be met by a finger. */
function styleOf(href: string, words: string): string {
  if (href.startsWith('#')) return `${linkStyle} inline-block min-h-6 min-w-6 text-center`;
  return words.length <= shortWords ? `${linkStyle} inline-block min-h-6 min-w-6 print:min-h-0` : linkStyle;
}

/** Linked text, an address of ours followed without loading the page anew. */
export function ReportText({ text }: { readonly text: RichText }) {
  return text.map(({ text: words, href, isNote, language }, index) => {
    const said = language === undefined ? words : <span lang={language}>{words}</span>;
    const linked =
      href === undefined ? (
        said
      ) : (
        <a href={href} data-plain-links="" className={styleOf(href, words)}>
          {said}
        </a>
      );
    // The runs of a text stand where they are: there is nothing else to tell them apart by.
    const key = `${index} ${words}`;
    return isNote === true ? (
      <small key={key} className="text-[0.85em] text-muted">
        {linked}
      </small>
    ) : (
      <span key={key}>{linked}</span>
    );
  });
}
