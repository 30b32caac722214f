DROP TABLE `currency_reviews`;--> statement-breakpoint
CREATE TABLE `currency_reviews` (
	`record_id` text NOT NULL,
	`change_id` text NOT NULL,
	`state` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text NOT NULL,
	`superseded_by` text,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`record_id`, `change_id`, `state`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `currency_reviews_superseded` ON `currency_reviews` (`superseded_by`) WHERE superseded_by IS NOT NULL;
