CREATE INDEX `search_entries_by_date` ON `search_entries` (`date`,`id`);--> statement-breakpoint
CREATE INDEX `search_entries_by_kind` ON `search_entries` (`kind`);