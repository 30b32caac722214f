CREATE TABLE `__new_opinion_drafts` (
	`opinion_id` text NOT NULL,
	`user_id` text NOT NULL,
	`editor` text NOT NULL,
	`base_version` integer NOT NULL,
	`sequence` integer NOT NULL,
	`state` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`opinion_id`, `user_id`, `editor`),
	FOREIGN KEY (`opinion_id`) REFERENCES `opinions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_opinion_drafts`("opinion_id", "user_id", "editor", "base_version", "sequence", "state", "saved_at") SELECT "opinion_id", "user_id", '', "base_version", "sequence", "state", "saved_at" FROM `opinion_drafts`;--> statement-breakpoint
DROP TABLE `opinion_drafts`;--> statement-breakpoint
ALTER TABLE `__new_opinion_drafts` RENAME TO `opinion_drafts`;--> statement-breakpoint
ALTER TABLE `opinions` ADD `teaser` text DEFAULT '' NOT NULL;