CREATE TABLE `search_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`title` text NOT NULL,
	`identifiers` text NOT NULL,
	`date` text,
	`kind` text NOT NULL,
	`passages` integer NOT NULL,
	`analyzer` integer NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_recordId_unique` ON `search_entries` (`record_id`);--> statement-breakpoint
CREATE INDEX `search_entries_by_analyzer` ON `search_entries` (`analyzer`);--> statement-breakpoint
CREATE TABLE `search_passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL
);

--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts` USING fts5(own, title, raw, body, cites, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
--> statement-breakpoint
INSERT INTO `search_fts`(`search_fts`, rank) VALUES('secure-delete', 1);
