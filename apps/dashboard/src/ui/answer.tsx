import type { ReactNode } from 'react';

const open = '\uE000';
const close = '\uE001';

/** Marks a text as a figure of the sentence it is put into; `Answer` sets it in the page's largest type. */
export function asFigure(text: string): string {
  return `${open}${text}${close}`;
}

interface Piece {
  readonly text: string;
  readonly isFigure: boolean;
  readonly at: number;
}

function splitPieces(sentence: string): readonly Piece[] {
  let at = 0;
  return sentence.split(open).flatMap((part, index) => {
    const [figure = '', rest = ''] = index === 0 ? ['', part] : part.split(close);
    const pieces = [
      { text: figure, isFigure: true, at },
      { text: rest, isFigure: false, at: at + figure.length },
    ];
    at += part.length + 1;
    return pieces.filter((piece) => piece.text !== '');
  });
}

/** The sentence that answers the page's question, and below it how sure and how complete that is. */
export function Answer({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <div className="mt-3 mb-8 print:mt-2 print:mb-3">
      <p className="max-w-[58rem] text-20 md:text-28 print:text-[12pt] print:leading-tight">
        {splitPieces(sentence).map((piece) =>
          piece.isFigure ? (
            <strong key={piece.at} className="font-semibold text-28 tabular-nums md:text-40 print:text-[14pt]">
              {piece.text}
            </strong>
          ) : (
            piece.text
          ),
        )}
      </p>
      {children === undefined ? null : (
        <div className="mt-3 max-w-[68ch] text-16 text-muted print:mt-1 print:max-w-none print:text-[8.5pt] print:leading-tight">
          {children}
        </div>
      )}
    </div>
  );
}
