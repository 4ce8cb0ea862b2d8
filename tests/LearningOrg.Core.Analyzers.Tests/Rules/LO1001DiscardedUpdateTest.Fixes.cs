using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CSharp;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO1001DiscardedUpdate, LearningOrg.Core.CodeFixes.Fixes.LO1001DiscardedUpdateFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1001DiscardedUpdateTest
{
    private static readonly Fix AssignFix = new(LO1001DiscardedUpdateFix.Assign);
    private static readonly Fix DiscardFix = new(LO1001DiscardedUpdateFix.Discard);

    [Fact]
    public Task Fixes_all_kinds_of_statements_at_once() => AssignFix.Turns(
        """
        using System;
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Article article, Article? other)
            {
                // The title as the board wants it.
                [|article.WithTitle("a")|]; // at last
                [|article
                    .WithTitle("b") /* first */
                    .WithTitle("c")|];
                [|other?.WithTitle("d")|];
                [|await article.WithTitleAsync("e")|];
                var draft = article.Draft();
                if (draft.Title == "")
                    [|draft.Line("f")|];

                Action change = () => { [|article.WithTitle("g")|]; };
            }

            void Short(Article @new) => [|@new.WithTitle("h")|];
        }
        """,
        """
        using System;
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Article article, Article? other)
            {
                // The title as the board wants it.
                article = article.WithTitle("a"); // at last
                article = article
                    .WithTitle("b") /* first */
                    .WithTitle("c");
                other = other?.WithTitle("d");
                article = await article.WithTitleAsync("e");
                var draft = article.Draft();
                if (draft.Title == "")
                    draft = draft.Line("f");

                Action change = () => { article = article.WithTitle("g"); };
            }

            void Short(Article @new) => @new = @new.WithTitle("h");
        }
        """);

    [Fact]
    public Task Fixes_a_client_of_C_sharp_7_3() => AssignFix.Turns(
        """
        using Subjects;

        class Host
        {
            void Run(Article article)
            {
                [|article?.WithTitle("x")|];
            }
        }
        """,
        """
        using Subjects;

        class Host
        {
            void Run(Article article)
            {
                article = article?.WithTitle("x");
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Fixes_what_is_awaited_with_ConfigureAwait() => AssignFix.Turns(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Article article)
            {
                [|await article.WithTitleAsync("x").ConfigureAwait(false)|];
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Article article)
            {
                article = await article.WithTitleAsync("x").ConfigureAwait(false);
            }
        }
        """);

    [Fact]
    public Task Offers_no_assignment_where_the_variable_is_read_only_there() => AssignFix.IsNotOffered(
        """
        using Subjects;

        struct Host(Article article)
        {
            public readonly string Title => article.Title;

            readonly void Run()
            {
                [|article.WithTitle("x")|];
            }
        }
        """);

    [Fact]
    public Task Offers_no_assignment_where_no_variable_can_take_the_result() => AssignFix.IsNotOffered(
        """
        using System.Collections.Generic;
        using Subjects;

        class Host
        {
            Article Current { get; } = new();

            void Run(in ArticleDraft fixedDraft, List<Article> articles, Article article, Article other)
            {
                [|Current.WithTitle("a")|];
                [|fixedDraft.Line("b")|];
                [|article.Draft()|];
                [|article.WithTitleOrNone("c")|];
                [|other?.WithTitle("d")|];
                [|article.Draft().Line("e")|];
                [|article.Draft().Build().WithTitle("f")|];
                [|new Article().WithTitle("g")|];
                foreach (var each in articles)
                {
                    [|each.WithTitle("h")|];
                }
            }
        }
        """);

    [Fact]
    public Task Fixes_an_intended_discard() => DiscardFix.Turns(
        """
        using Subjects;

        class Host
        {
            void Run(Article article)
            {
                // Throws where the title is blank.
                [|article.WithTitle("x")|]; // or not
                [|article?.Draft()|];
            }
        }
        """,
        """
        using Subjects;

        class Host
        {
            void Run(Article article)
            {
                // Throws where the title is blank.
                _ = article.WithTitle("x"); // or not
                _ = article?.Draft();
            }
        }
        """);

    [Fact]
    public Task Offers_no_discard_where_the_underscore_is_a_name() => DiscardFix.IsNotOffered(
        """
        using Subjects;

        class Host
        {
            void Run(Article article, int _)
            {
                [|article.WithTitle("x")|];
            }
        }
        """);
}
