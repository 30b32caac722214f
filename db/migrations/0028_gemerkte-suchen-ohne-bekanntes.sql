CREATE TABLE `saved_search_known` (
	`saved_search_id` text PRIMARY KEY NOT NULL,
	`entries` text NOT NULL,
	FOREIGN KEY (`saved_search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
-- Each known record was a row; now they are the gaps between the numbers of their entries.
INSERT INTO `saved_search_known` SELECT `saved_search_id`, group_concat(`gap`, ',' ORDER BY `id`) FROM (
	SELECT h.`saved_search_id`, e.`id`, e.`id` - lag(e.`id`, 1, 0) OVER (PARTITION BY h.`saved_search_id` ORDER BY e.`id`) AS `gap`
	FROM `saved_search_hits` h JOIN `search_entries` e ON e.`record_id` = h.`record_id` WHERE h.`known` = 1
) GROUP BY `saved_search_id`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_saved_search_hits` (
	`saved_search_id` text NOT NULL,
	`record_id` text NOT NULL,
	`found_at` integer NOT NULL,
	`mail_id` text,
	PRIMARY KEY(`saved_search_id`, `record_id`),
	FOREIGN KEY (`saved_search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
-- What waited to be opened needs no row: the event of its opening is looked at.
INSERT INTO `__new_saved_search_hits`("saved_search_id", "record_id", "found_at", "mail_id") SELECT "saved_search_id", "record_id", "found_at", "mail_id" FROM `saved_search_hits` WHERE `known` = 0 AND `found_at` IS NOT NULL;--> statement-breakpoint
DROP TABLE `saved_search_hits`;--> statement-breakpoint
ALTER TABLE `__new_saved_search_hits` RENAME TO `saved_search_hits`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `saved_search_hits_by_age` ON `saved_search_hits` (`saved_search_id`,`found_at`);--> statement-breakpoint
CREATE INDEX `saved_search_hits_by_record` ON `saved_search_hits` (`record_id`);--> statement-breakpoint
CREATE INDEX `saved_search_hits_by_mail` ON `saved_search_hits` (`mail_id`);--> statement-breakpoint
ALTER TABLE `saved_searches` ADD `reach` text DEFAULT '[]' NOT NULL;
