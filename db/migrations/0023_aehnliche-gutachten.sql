ALTER TABLE `opinions` ADD `outcome` text;--> statement-breakpoint
CREATE INDEX `citations_by_following` ON `citations` (`law`,`unit`,`number_from`) WHERE record ->> '$.following' IS NOT NULL;