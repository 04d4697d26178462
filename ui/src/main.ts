import { mount } from 'svelte';
import App from './App.svelte';
import { session } from './session.svelte';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';

const target = document.querySelector('#app');
if (target) {
  mount(App, { target });
  void session.open();
}
