import { docs as docsEn } from '../en/docs.ts';
import { openapi as openapiEn } from '../en/openapi.ts';
import { server as serverEn } from '../en/server.ts';
import { docs } from '../vi/docs.ts';
import { openapi } from '../vi/openapi.ts';
import { server } from '../vi/server.ts';

/** Topics that only the server speaks of: `#server-topics` is empty in a browser, which need not load them. */
export const serverTopicsVi = { server, openapi, docs };
export const serverTopicsEn = { server: serverEn, openapi: openapiEn, docs: docsEn };
