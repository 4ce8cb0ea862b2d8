using LearningOrg.Core.Analyzers.Cost;
using LearningOrg.Core.Analyzers.Tests;

// Each argument is a project's name and what `dotnet msbuild -getItem:CscCommandLineArgs` said of it: Name=path. See scripts/analyzer-cost.
Subject[] subjects = [.. args.Select(Subject.OfProject), new("Corpus", [.. CorpusFile.All.Select(file => file.Compile())])];
var measured = subjects.ToLookup(subject => subject.ReferencesLibrary, Measurement.Of);
return Report.Print(Console.Out, [.. measured[true]], [.. measured[false]]) ? 0 : 1;
