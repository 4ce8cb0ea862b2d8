using LearningOrg.Cli;

return CommandLine.Run(args, Terminal.OfThisProcess());
