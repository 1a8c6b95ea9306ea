ALTER TABLE notification FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE notification_preference FORCE ROW LEVEL SECURITY;--> statement-breakpoint

-- People are told by jobs; they themselves only say what they have seen.
GRANT SELECT, UPDATE (read_at) ON notification TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (ways, quiet_from, quiet_to, quiet_weekends, digest_hour, updated_at) ON notification_preference TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON notification, notification_preference TO rapport_worker;
