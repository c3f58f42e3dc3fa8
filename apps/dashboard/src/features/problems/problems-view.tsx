import type { ProblemsAnswer } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { indexSources } from '../figures/find-source.ts';
import { DataLinks } from '../frame/data-links.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { DifferingTable } from './differing-table.tsx';
import { FindingSections } from './finding-sections.tsx';
import { countFindings, groupFindings } from './group-findings.ts';
import { PrintedTable } from './printed-table.tsx';
import { SharesTable } from './shares-table.tsx';

const parts = ['shares', 'differing', 'notPlaced', 'afterEnd', 'undated'] as const;

function rowsOf(answer: ProblemsAnswer, part: (typeof parts)[number]): readonly unknown[] {
  return answer[part];
}

/** What in the data needs another look: both figures, both sources, and no verdict. */
export function ProblemsView({ answer }: { readonly answer: ProblemsAnswer }) {
  const t = useTranslate();
  const sources = indexSources(answer.sources);
  const findings = answer.shares.filter((share) => share.isFinding);
  const notes = answer.shares.filter((share) => !share.isFinding);
  const titleOf = (part: (typeof parts)[number], count: number): string =>
    t('problems.count', { title: t(`problems.${part}.title`), count });
  return (
    <>
      <DataLinks />
      <PageTitle title={t('problems.title')} site={t('frame.name')} />
      <Answer
        sentence={t('problems.answer.found', {
          shares: asFigure(String(findings.length)),
          differing: asFigure(String(answer.differing.length)),
          findings: asFigure(String(countFindings(answer.findings))),
        })}
      >
        {t('problems.answer.sure', { notPlaced: answer.notPlaced.length })}
      </Answer>
      <nav aria-label={t('problems.contents')} className="text-14 print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="inline-flex min-h-8 items-center underline decoration-rule">
                {titleOf(part, part === 'shares' ? findings.length : rowsOf(answer, part).length)}
              </a>
            </li>
          ))}
          {groupFindings(answer.findings)
            .filter((group) => group.findings.length + group.notes.length > 0)
            .map((group) => (
              <li key={group.kind}>
                <a href={`#${group.kind}`} className="inline-flex min-h-8 items-center underline decoration-rule">
                  {t('problems.count', {
                    title: t(`problems.findings.kinds.${group.kind}`),
                    count: group.findings.length,
                  })}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <Section anchor="shares" title={titleOf('shares', findings.length)} lead={t('problems.shares.text')}>
        {findings.length === 0 ? (
          <p>{t('problems.shares.none')}</p>
        ) : (
          <SharesTable shares={findings} sources={sources} />
        )}
        {notes.length === 0 ? null : (
          <Disclosure summary={t('problems.count', { title: t('problems.shares.notes'), count: notes.length })}>
            <SharesTable shares={notes} sources={sources} />
          </Disclosure>
        )}
      </Section>
      <Section
        anchor="differing"
        title={titleOf('differing', answer.differing.length)}
        lead={t('problems.differing.text')}
      >
        {answer.differing.length === 0 ? (
          <p>{t('problems.differing.none')}</p>
        ) : (
          <DifferingTable points={answer.differing} sources={sources} />
        )}
      </Section>
      <FindingSections findings={answer.findings} isCut={answer.areFindingsCut} sources={sources} />
      {(['notPlaced', 'afterEnd', 'undated'] as const).map((part) => (
        <Section key={part} anchor={part} title={titleOf(part, answer[part].length)} lead={t(`problems.${part}.text`)}>
          {answer[part].length === 0 ? (
            <p>{t(`problems.${part}.none`)}</p>
          ) : (
            <PrintedTable caption={t(`problems.${part}.title`)} figures={answer[part]} sources={sources} />
          )}
        </Section>
      ))}
    </>
  );
}
