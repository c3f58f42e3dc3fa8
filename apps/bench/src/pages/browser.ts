import { toBrowserSwitches } from '@dinh/config/find-browser';
import { type Browser, chromium } from 'playwright-core';

/** A figure whose picture is drawn. */
export const chartSelector = 'figure.dinh-figure svg';

/** Starts the browser with the switches that a closed network and a root user need. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...toBrowserSwitches()] });
}
