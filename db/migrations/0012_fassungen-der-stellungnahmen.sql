CREATE TABLE `statement_versions` (
	`statement_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`replaced_at` integer NOT NULL,
	`replaced_by` text,
	PRIMARY KEY(`statement_id`, `number`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
