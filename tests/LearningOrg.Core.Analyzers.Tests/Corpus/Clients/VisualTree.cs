// Desktop view models with change notification, on .NET Framework. [C# 7.3]
using System;
using System.Collections.ObjectModel;
using System.ComponentModel;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;

namespace Legacy.Desktop
{
    public class EntryViewModel : INotifyPropertyChanged
    {
        private Improvement _entry;

        public EntryViewModel(Improvement entry)
        {
            _entry = entry;
        }

        public event PropertyChangedEventHandler PropertyChanged;

        public ObservableCollection<string> Errors { get; } = new ObservableCollection<string>();

        public string Title
        {
            get { return _entry.Title; }
            set
            {
                _entry.Amend(value, _entry.Details, ActorId.Of("me"), DateTimeOffset.UtcNow); // LO1002, LO3001
                Changed("Title");
            }
        }

        public void Finish(DateTimeOffset at)
        {
            var outcome = _entry.Complete(ActorId.Of("me"), at);
            outcome.Switch(
                accepted => { _entry = accepted.Now; },
                refusal => Errors.Add(refusal.Message),
                refusal => Errors.Add(refusal.Message));
            Changed("Title");
        }

        public bool IsOwned
        {
            get { return _entry.Owner != null && _entry.Owner.Value != default(ActorId); } // no LO2001: compared
        }

        private void Changed(string name)
        {
            var changed = PropertyChanged;
            if (changed != null)
            {
                changed(this, new PropertyChangedEventArgs(name)); // no LO1002: void
            }
        }
    }
}
