using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1001DiscardedUpdate>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1001DiscardedUpdateTest
{
    [Fact]
    public Task Reports_a_method_called_as_if_it_changed_something() => Rule.ReportsWith(
        """
        using Subjects;

        class Host
        {
            void Run(Article article)
            {
                {|#0:article.WithTitle("x")|};
            }
        }
        """,
        "WithTitle");

    [Fact]
    public Task Reports_conditional_and_awaited_calls() => Rule.Reports(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Dictionary<string, Article>? articles, Article article)
            {
                [|articles?["KB1"]?.WithTitle("x")|];
                [|await article.WithTitleAsync("x")|];
                [|await article.WithTitleAsync("x").ConfigureAwait(false)|];
                [|article.WithTitleAsync("x").GetAwaiter().GetResult()|];
            }
        }
        """);

    [Fact]
    public Task Reports_steps_of_a_marked_builder_and_a_nullable_one() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            ArticleDraft? Last() => null;

            void Run(Article article)
            {
                [|article.Draft().Line("a").Line("b")|];
                [|new ArticleDraft("x")|];
                [|Last()|];
                [|Last()?.Line("c")|];
            }
        }
        """);

    [Fact]
    public Task Reports_values_of_the_library_itself() => Rule.Reports(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Lifecycles;
        using LearningOrg.Core.Mcda;
        using LearningOrg.Core.Measurement;

        class Host
        {
            void Run(MeasurementSeries series, MeasuredValue today, DecisionMatrix matrix, Weights weights)
            {
                [|series.Append(today)|];
                [|matrix.WithWeights(weights)|];
                [|Lifecycle.Named("Ideas").Begins("new", "New")|];
            }
        }
        """);

    [Fact]
    public Task Reports_what_overrides_a_marked_method_and_extensions() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;
        using Subjects;

        abstract class Page
        {
            [MustUse]
            public abstract Page Named(string name);
        }

        class Sheet : Page
        {
            public override Sheet Named(string name) => this;
        }

        static class Titles
        {
            [MustUse]
            public static Article Shortened(this Article article, int length) => article;
        }

        class Host
        {
            void Run(Sheet sheet, Article article)
            {
                [|sheet.Named("a")|];
                [|article.Shortened(3)|];
                [|Titles.Shortened(article, 3)|];
            }
        }
        """);

    [Fact]
    public Task Reports_void_bodies_loop_heads_and_lambdas_with_braces() => Rule.Reports(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Article article) => [|article.WithTitle("a")|];

            void Loop(Article article)
            {
                for (var i = 0; i < 3; [|article.WithTitle("b")|])
                {
                    i++;
                }

                Action change = () => { [|article.WithTitle("c")|]; };
            }
        }
        """);

    [Fact]
    public Task Reports_in_a_client_of_C_sharp_7_3() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            void Run(Article article)
            {
                [|article.WithTitle("x")|];
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Is_silent_where_the_result_is_used_or_discarded_on_purpose() => Rule.IsSilent(
        """
        using System;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            Article _article = new();

            async Task<Article> Run(Article article)
            {
                var renamed = article.WithTitle("a");
                _article = renamed.WithTitle("b");
                _ = article.WithTitle("c");
                Console.WriteLine(article.WithTitle("d").Title);
                article.WithTitle("e").Log();
                article.Draft().Line("f").Build();
                Expression<Func<Article, Article>> change = it => it.WithTitle("g");
                return await article.WithTitleAsync("h");
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_expression_handed_over_as_an_action() => Rule.IsSilent(
        """
        using System;
        using Subjects;

        class Host
        {
            void Throws(Action action) => action();

            void Run(Article article)
            {
                Throws(() => article.WithTitle(null!));
                Throws(() => article?.WithTitle(null!));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_outcomes_which_another_rule_reports() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;
        using OneOf;
        using Subjects;

        class Host
        {
            [MustUse]
            OneOf<int, string> Count() => 1;

            void Run(Improvement improvement)
            {
                improvement.Approve("me", 1);
                Count();
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_methods_that_hand_back_what_they_hold() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            Task<T> Stored<T>(T value) => Task.FromResult(value);

            async Task Run(Queue<ArticleDraft> drafts, ConcurrentDictionary<int, ArticleDraft> cache, Article article, Func<ArticleDraft> make)
            {
                drafts.Dequeue();
                cache.GetOrAdd(1, _ => article.Draft());
                await Stored(article.Draft());
                make();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_nothing_is_marked() => Rule.IsSilent(
        """
        using System.Text;
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Article article, StringBuilder text)
            {
                article.Log();
                text.Append("a").Append("b");
                "a".ToUpperInvariant();
                await Task.Delay(1);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_code_does_not_compile() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            void Run(Article article)
            {
                article.{|CS7036:WithTitle|}();
                article.{|CS1061:WithTitel|}("me");
                {|CS0103:unknown|}.WithTitle("me");
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_test_asks_whether_a_substitute_was_called() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;
        using NSubstitute;
        using Subjects;

        namespace NSubstitute
        {
            static class SubstituteExtensions
            {
                public static T Received<T>(this T substitute) => substitute;

                public static T ReceivedOnce<T>(this T substitute) => substitute;
            }
        }

        interface IStore
        {
            [MustUse]
            string Describe();
        }

        class Test
        {
            void Run(IStore store)
            {
                store.Received().Describe();
                store.ReceivedOnce().Describe();
                [|store.Describe()|];
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using System;

        namespace LearningOrg.Core.Annotations
        {
            class MustUseAttribute : Attribute
            {
            }
        }

        namespace Client
        {
            using LearningOrg.Core.Annotations;

            class Article
            {
                [MustUse]
                public Article WithTitle(string title) => this;
            }

            class Host
            {
                void Run(Article article)
                {
                    article.WithTitle("a");
                }
            }
        }
        """);
}
