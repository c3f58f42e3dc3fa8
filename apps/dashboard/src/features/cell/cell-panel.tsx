import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import { Loaded } from '../loading/loaded.tsx';
import { CellView } from './cell-view.tsx';

interface CellPanelProps {
  readonly release: number;
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}

export function CellPanel(cell: CellPanelProps) {
  const query = useQuery(trpc.cell.queryOptions(cell));
  return <Loaded query={query}>{(answer) => <CellView answer={answer} period={cell.period} />}</Loaded>;
}
