ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE calendar_mail FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE (last_used_at, revoked_at) ON calendar_feed TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed, calendar_mail TO rapport_worker;--> statement-breakpoint
-- Whose feed an address is must be known before anything else can be.
GRANT SELECT ON calendar_feed TO rapport_auth;
