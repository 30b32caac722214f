ALTER TABLE `laws` ADD `changes_from` text;--> statement-breakpoint
ALTER TABLE `laws` ADD `changes_until` text;--> statement-breakpoint
ALTER TABLE `provision_versions` ADD `ruling` text;--> statement-breakpoint
ALTER TABLE `provision_versions` ADD `decision_id` text REFERENCES records(id);--> statement-breakpoint
CREATE INDEX `provision_versions_by_decision` ON `provision_versions` (`decision_id`) WHERE decision_id IS NOT NULL;