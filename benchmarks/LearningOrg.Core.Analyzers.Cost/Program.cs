using LearningOrg.Core.Analyzers.Cost;

// Each argument is a project's name and what `dotnet msbuild -getItem:CscCommandLineArgs` said of it: Name=path. See scripts/analyzer-cost.
Subject[] subjects = [.. args.Select(Subject.OfProject), Subject.OfCorpus()];
var measured = subjects.ToLookup(subject => subject.ReferencesLibrary, Measurement.Of);
return Report.Print(Console.Out, [.. measured[true]], [.. measured[false]]) ? 0 : 1;
