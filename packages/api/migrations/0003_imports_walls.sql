-- Row-level security that binds the owner too, and grants, for the tables of imports.

ALTER TABLE import FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE import_row FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE import_problem FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE ON import TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT ON import_row TO rapport_app;--> statement-breakpoint
GRANT SELECT ON import_problem TO rapport_app;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE ON import TO rapport_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON import_row, import_problem TO rapport_worker;
