import type { Report } from '@dinh/publish';
import { renderDocx } from '@dinh/publish/docx';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A browser may still be reading the file when the click returns. */
const keptMs = 60_000;

/** Makes a Word document of a report in the browser, and saves it. */
export async function saveDocx(report: Report, name: string): Promise<void> {
  const bytes = await renderDocx(report);
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
