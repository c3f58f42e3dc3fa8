import type { NotAssessableReason, TargetStatus } from '@dinh/kpi';
import { type APIRequestContext, expect } from '@playwright/test';

export interface FileTarget {
  readonly id: string;
  readonly policyId: string | null;
  readonly areaId: string | null;
  readonly areaName: string;
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly comparator: string;
  readonly value: number | null;
  readonly deadline: string | null;
  readonly status: TargetStatus;
  readonly gap: number | null;
  readonly reading: { readonly period: string } | null;
}

interface TargetsFile {
  readonly asOf: string;
  readonly counts: {
    readonly targets: number;
    readonly statuses: Readonly<Record<TargetStatus, number>>;
    readonly reasons: Readonly<Record<NotAssessableReason, number>>;
  };
  readonly targets: readonly FileTarget[];
}

/** What the file says of targets; `address` is `/api/v1/targets.json` with what is asked. */
export async function readTargets(request: APIRequestContext, address: string): Promise<TargetsFile> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return (await response.json()) as TargetsFile;
}
