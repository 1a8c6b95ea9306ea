/** How long what is written about a session may be, in UTF-16 code units, as browsers count; and how much there may be. */
export const longestAgendaItem = 500;
export const longestNote = 50_000;
export const longestInsight = 4000;
export const mostAgendaItems = 50;
