CREATE TABLE `jobs` (
	`name` text PRIMARY KEY NOT NULL,
	`next_run` integer NOT NULL,
	`last_run` integer,
	`state` text NOT NULL,
	`error` text
);
--> statement-breakpoint
CREATE TABLE `outgoing_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`user_id` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt` integer NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`error` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outgoing_mails_key_unique` ON `outgoing_mails` (`key`);--> statement-breakpoint
CREATE INDEX `outgoing_mails_by_turn` ON `outgoing_mails` (`state`,`next_attempt`);--> statement-breakpoint
CREATE TABLE `feed_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_tokens_userId_unique` ON `feed_tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `saved_search_hits` (
	`saved_search_id` text NOT NULL,
	`record_id` text NOT NULL,
	`found_at` integer,
	`known` integer NOT NULL,
	`mail_id` text,
	PRIMARY KEY(`saved_search_id`, `record_id`),
	FOREIGN KEY (`saved_search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_search_hits_by_age` ON `saved_search_hits` (`saved_search_id`,`known`,`found_at`);--> statement-breakpoint
CREATE INDEX `saved_search_hits_by_record` ON `saved_search_hits` (`record_id`);--> statement-breakpoint
CREATE INDEX `saved_search_hits_by_mail` ON `saved_search_hits` (`mail_id`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`note` text NOT NULL,
	`address` text NOT NULL,
	`digest` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`checked_seq` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_searches_by_person` ON `saved_searches` (`user_id`,`address`);