import { editReport, type Report, type ReportBlock, type ReportEdits } from '@dinh/publish';
import { EditablePassage } from './editable-passage.tsx';
import { ReportTable } from './report-table.tsx';
import './report-sheet.css';

interface ReportSheetProps {
  readonly report: Report;
  readonly edits: ReportEdits;
  readonly onEdit: (id: string, text: string | undefined) => void;
}

interface BlockProps extends Omit<ReportSheetProps, 'report'> {
  readonly report: Report;
  readonly block: ReportBlock;
}

function isPassage(block: ReportBlock): block is Extract<ReportBlock, { kind: 'prose' | 'list' }> {
  return block.kind === 'prose' || block.kind === 'list';
}

function Block({ report, block, edits, onEdit }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3 className="mt-6 mb-2 break-after-avoid font-bold">{block.text}</h3>
      ) : (
        <h4 className="mt-4 mb-1 break-after-avoid font-bold">{block.text}</h4>
      );
    case 'table':
      return <ReportTable table={block} />;
    case 'figure': {
      const { png, width, height, alt } = block.picture;
      return (
        <figure className="my-4 break-inside-avoid text-center">
          <img
            src={`data:image/png;base64,${png}`}
            width={width}
            height={height}
            alt={alt}
            className="mx-auto h-auto max-w-full bg-white"
          />
          <figcaption className="mt-1 text-[0.9em] italic">{block.caption}</figcaption>
        </figure>
      );
    }
    case 'prose':
    case 'list': {
      const edited = edits[block.id];
      const shown = editReport({ ...report, body: [block] }, edits).body.filter(isPassage);
      return <EditablePassage block={block} shown={shown} edited={edited} onEdit={(text) => onEdit(block.id, text)} />;
    }
  }
}

function keyOf(block: ReportBlock, index: number): string {
  return 'id' in block ? block.id : `${block.kind} ${index}`;
}

/** The report as it goes on paper, each passage open to the reader's own words. */
export function ReportSheet({ report, edits, onEdit }: ReportSheetProps) {
  const { language, head, mark, body, closing, annex } = report;
  return (
    <article
      lang={language}
      className="report-sheet mt-6 max-w-[210mm] border border-rule bg-paper px-4 py-6 font-[Times_New_Roman,Times,serif] text-16 leading-normal sm:px-[15mm] sm:py-[15mm] print:border-0 print:p-0"
    >
      {mark === null ? null : <p className="mb-4 border p-1 text-center font-bold">{mark}</p>}
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-3 text-center text-14 leading-snug">
        <div className="flex-1 basis-52">
          <p>{head.parentIssuer}</p>
          <p className="font-bold">{head.issuer}</p>
          <p className="mt-2">{head.number}</p>
        </div>
        <div className="flex-1 basis-72">
          <p className="font-bold">{head.nation}</p>
          <p className="font-bold">{head.motto}</p>
          <p className="mt-2 italic">{head.placeDate}</p>
        </div>
      </div>
      <h2 className="mt-8 text-center font-bold">
        {head.kind}
        {head.subject.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </h2>
      <div className="mt-6">
        {body.map((block, index) => (
          <Block key={keyOf(block, index)} report={report} block={block} edits={edits} onEdit={onEdit} />
        ))}
      </div>
      <div className="mt-8 flex break-inside-avoid flex-wrap justify-between gap-6 text-14">
        <div>
          <p className="font-bold italic">{closing.recipientsHead}</p>
          {closing.recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className="text-center">
          <p className="font-bold">{closing.signer}</p>
          <p className="mb-10 italic">{closing.sign}</p>
          <p className="font-bold">{closing.name}</p>
        </div>
      </div>
      <h3 className="mt-10 text-center font-bold print:break-before-page">
        {annex.title}
        <span className="block">{annex.subtitle}</span>
      </h3>
      <p className="text-center italic">{annex.attached}</p>
      {annex.blocks.map((block, index) =>
        block.kind === 'table' ? <ReportTable key={keyOf(block, index)} table={block} /> : null,
      )}
    </article>
  );
}
