ALTER TABLE `procedures` ADD `promulgated_on` text;--> statement-breakpoint
ALTER TABLE `procedures` ADD `in_force_on` text;