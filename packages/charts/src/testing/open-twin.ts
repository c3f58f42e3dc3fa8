import { createTranslator } from '@dinh/i18n';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** Unfolds the table twin of the only figure of the page; its rows are made then. */
export async function openTwin(): Promise<void> {
  await userEvent.setup().click(screen.getByText(createTranslator('vi')('figure.table.show')));
  await screen.findByRole('table');
}
