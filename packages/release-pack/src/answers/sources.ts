import type { OpenPack } from '../release-pack.ts';
import type { AnswerRelease } from './answer-release.ts';

/** Every source with what rests on it. */
export function answerSources(pack: OpenPack, release: AnswerRelease) {
  return { release, sources: pack.rows('sources') };
}

/** A source's page; undefined for an unknown one, and where some of its figures aren't in the pack. */
export function answerSource(pack: OpenPack, release: AnswerRelease, { id }: { readonly id: string }) {
  const source = pack.rows('sources').find((row) => row.id === id);
  if (!source) return undefined;
  const isOwn = ({ sourceId }: { readonly sourceId: string }): boolean => sourceId === id;
  const dated = pack.getFigures().selectPrintedOfSource(id);
  const undated = pack.rows('undated').filter(isOwn);
  const figures = [...dated, ...undated.map((row) => ({ ...row, period: null }))];
  if (figures.length !== source.figures) return undefined;
  return {
    release,
    source,
    figures,
    heritage: pack
      .rows('heritage')
      .filter(isOwn)
      .map((item) => ({
        id: item.id,
        nameVi: item.nameVi,
        nameEn: item.nameEn,
        designation: item.designation,
        designated: item.designated,
      })),
    targets: pack.rows('targets').filter(isOwn),
    policies: pack
      .rows('policies')
      .filter(isOwn)
      .map((policy) => ({
        id: policy.id,
        number: policy.number,
        kind: policy.kind,
        issued: policy.issued,
        titleVi: policy.titleVi,
        titleEn: policy.titleEn,
      })),
  };
}
