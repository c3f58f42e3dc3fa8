import type { InEnglish } from '../../translate/message-keys.ts';
import type { errors as vi } from '../vi/errors.ts';

export const errors: InEnglish<typeof vi> = {
  unknownParameter: 'There is no parameter “{{field}}”; the parameters are: {{accepted}}.',
  repeatedParameter: 'The parameter “{{field}}” may be given only once; separate several values with commas.',
  unreadable: 'The value “{{seen}}” of “{{field}}” can’t be used; accepted: {{accepted}}.',
  tooLong: 'The value of “{{field}}” is too long (it begins with “{{seen}}”); limit: {{accepted}}.',
  fromAfterTo: 'The period “{{field}}” ({{seen}}) begins after the one it runs to has ended; accepted: {{accepted}}.',
  futureVersion:
    'This link was made by a later version of the program (version {{seen}}); this one reads {{accepted}}. Please update it, or make the figure anew.',
  notWith: 'The value “{{seen}}” of “{{field}}” doesn’t go with the rest of the figure; accepted: {{accepted}}.',
  notWithOthers: 'The value “{{seen}}” of “{{field}}” doesn’t go with the rest of the figure; please leave it out.',
  nothingToDraw:
    'No published figure was found of “{{seen}}” for these places and this time: there is nothing to draw.',
  noResults: 'Nothing matches “{{seen}}” ({{field}}); what there is: {{accepted}}.',
  notAcceptable: 'The form “{{seen}}” ({{field}}) is not given here; accepted: {{accepted}}.',
  tooLarge: 'What “{{field}}” asks for ({{seen}}) is more than one answer may hold; limit: {{accepted}}.',
  notImplemented: 'This server doesn’t offer “{{seen}}” ({{field}}); it does offer: {{accepted}}.',
  notFound: {
    indicator: 'There is no indicator with the id “{{seen}}”; the list: {{accepted}}.',
    area: 'There is no area with the id “{{seen}}”; the list: {{accepted}}.',
    policy: 'There is no policy with the id “{{seen}}”; ids stand in: {{accepted}}.',
    source: 'There is no source with the id “{{seen}}”; the list: {{accepted}}.',
    release: 'There is no release “{{seen}}”; there are: {{accepted}}.',
    set: 'No settings of a figure are stored under “{{seen}}”; store them with {{accepted}}.',
    address: 'There is no address “{{seen}}”; the addresses are: {{accepted}}.',
  },
  otherOrigin: 'Settings of figures are stored from pages of this server alone, not from “{{seen}}”.',
  noRoom: 'This server keeps {{accepted}} stored figures, and has them; please use the figure’s own address.',
  methodNotAllowed: 'This address doesn’t take the method {{seen}}; it takes {{accepted}}.',
  tooManyRequests: 'Too many requests from your computer (limit: {{accepted}} a minute); please try again in a minute.',
  notReady: 'The data are being prepared; please try again in a few seconds.',
  databaseAway: 'The database is not answering just now; please try again in a few seconds.',
  internal: 'The server met an unexpected error; it has been logged.',
};
