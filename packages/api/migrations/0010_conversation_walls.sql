ALTER TABLE message FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE message_position FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE reflection FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE (key_version, body, edited_at, deleted_at) ON message TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (read_through, shown) ON message_position TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (key_version, body, edited_at, shared_at) ON reflection TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON message, message_position, reflection TO rapport_worker;
