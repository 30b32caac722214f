ALTER TABLE `procedures` ADD `next_step` text;--> statement-breakpoint
ALTER TABLE `procedures` ADD `derivation` integer DEFAULT 0 NOT NULL;