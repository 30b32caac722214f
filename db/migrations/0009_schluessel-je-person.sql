ALTER TABLE `users` ADD `draft_key` text;--> statement-breakpoint
ALTER TABLE `sessions` DROP COLUMN `draft_key`;--> statement-breakpoint
UPDATE `users` SET `draft_key` = lower(hex(randomblob(32)));
