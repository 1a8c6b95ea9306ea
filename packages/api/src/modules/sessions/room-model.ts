import type { Connection } from '../../kernel/cursor.ts';
import type { agendaItem } from './agenda-tables.ts';
import type { privateNote, sharedNote } from './note-tables.ts';
import type { sessionInsight } from './outcome-tables.ts';

export type AgendaItemRow = typeof agendaItem.$inferSelect;
export type PrivateNoteRow = typeof privateNote.$inferSelect;
export type SharedNoteRow = typeof sharedNote.$inferSelect;
export type InsightRow = typeof sessionInsight.$inferSelect;
export type PrivateNotePage = Connection<PrivateNoteRow>;
export type SharedNotePage = Connection<SharedNoteRow>;
